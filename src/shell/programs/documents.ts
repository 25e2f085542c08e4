/** What do converters of documents read and write? */
import type { Table } from './row.ts';

export const documents: Table = {
  pandoc: {
    operands: 'read*',
    options:
      '-o|--output=write -f|--from|-r|--read= -t|--to|-w|--write= -F|--filter=run -L|--lua-filter=run --template=read --extract-media=into --log=write -d|--defaults=read -M|--metadata= --metadata-file=read -V|--variable= -H|--include-in-header=read -B|--include-before-body=read -A|--include-after-body=read -c|--css= --reference-doc=read --bibliography=read --csl=read --data-dir= --resource-path= --pdf-engine=run --pdf-engine-opt= --syntax-definition=read --abbreviations=read --highlight-style= --columns= --toc --toc-depth= --wrap= -D= --shift-heading-level-by= --dpi= --eol= --citation-abbreviations=read --epub-cover-image=read',
  },
  quarto: {},
  pdflatex: {
    style: 'single',
    operands: 'read',
    options: '-output-directory=into -jobname= -interaction= -aux-directory=into -fmt= -include-directory=',
  },
  latex: 'pdflatex',
  xelatex: 'pdflatex',
  lualatex: 'pdflatex',
  tex: 'pdflatex',
  pdftex: 'pdflatex',
  latexmk: {
    style: 'single',
    operands: 'read*',
    options: '-outdir|-output-directory|-auxdir=into -jobname= -r=run -e=code:perl -pdflatex=code:sh -usepretex=',
  },
  tectonic: { operands: 'read', options: '-o|--outdir=into' },
  bibtex: { operands: 'read' },
  biber: { operands: 'read', options: '-O|--output-file=write --output-directory=into --input-directory=' },
  typst: {
    subcommands: {
      'compile|c|watch|w': { operands: 'read write', options: '--root= --font-path= --input= -f=' },
      'init|fonts|query|update': {},
    },
  },
  asciidoctor: {
    operands: 'read*',
    options: '-o|--out-file=write -D|--destination-dir=into -b= -a= -r= -R= -B=dir -d=',
  },
  markdown: { operands: 'read' },
  marked: { style: 'exact', operands: 'read', options: '-o|--output=write -i|--input=read' },
  groff: { operands: 'read*', options: '-m= -T= -F= -M= -P= -L= -o= -r= -d=' },
  nroff: 'groff',
  troff: 'groff',
  rst2html: { operands: 'read write' },
  enscript: { operands: 'read*', options: '-o|-p|--output=write -f= -F= -b= -M= -E?= -W=' },
  a2ps: { operands: 'read*', options: '-o|--output=write -P= -M= -E?=' },
  lp: { operands: 'read*', options: '-d= -n= -o= -t=' },
  lpr: { operands: 'read*', options: '-P= -o= -T=' },
  cupsfilter: { operands: 'read', options: '-d= -e -i= -m= -n= -o= -p=read -t= -U=' },
  dot: { style: 'compiler', operands: 'read*', options: '-o=write -T= -K= -G= -N= -E= -l= -s?=' },
  neato: 'dot',
  fdp: 'dot',
  circo: 'dot',
  twopi: 'dot',
  gnuplot: { operands: 'run*', options: '-e=' },
  plantuml: { style: 'single', operands: 'read*', options: '-o|-output=into -config=read -charset=' },
  mmdc: { options: '-i|--input=read -o|--output=write -c|--configFile=read -C|--cssFile=read -p=read -t= -b= -w= -H=' },
  d2: { operands: 'read write', options: '-l|--layout= -t|--theme=' },
};
