/** Which scanners and smaller linters read the project, and what do they write? */
import type { Table } from './row.ts';

export const scanners: Table = {
  'nixpkgs-fmt': { operands: 'write*', when: { '--check': { operands: 'read*' } } },
  alejandra: 'nixpkgs-fmt',
  nixfmt: 'nixpkgs-fmt',
  elm: { opaque: true },
  'elm-format': { operands: 'write*', options: '--output=write', when: { '--validate': { operands: 'read*' } } },
  'terraform-docs': { options: '--output-file=write', operands: 'text read' },
  tflint: {},
  checkov: { options: '-d=read-tree -f=read --output-file-path=into -o=' },
  semgrep: {
    options: '-o|--output=write -f|-c|--config=read -e|--pattern= -l|--lang= --json-output=write',
    operands: 'read*',
    subcommands: { 'scan|ci': {} },
    when: { '-a|--autofix': { operands: 'write*' } },
  },
  gitleaks: { options: '-r|--report-path=write -c|--config=read -s|--source= -f= -b=read' },
  trufflehog: {},
  trivy: { options: '-o|--output=write -c|--config=read -f|--format= --input=read --severity=' },
  grype: { options: '--file=write -c=read -o=' },
  syft: { options: '--file=write -c=read -o=' },
  snyk: { options: '--json-file-output=write --file=read' },
  'license-checker': { options: '--out=write --start=dir' },
  vale: { operands: 'read*', options: '--config=read --output=' },
  cspell: { operands: 'read*', options: '-c|--config=read', subcommands: { 'lint|check|trace|words': {} } },
  typos: { operands: 'read*', options: '-c|--config=read', when: { '-w|--write-changes': { operands: 'write*' } } },
  misspell: { style: 'single', operands: 'read*', options: '-o=write', when: { '-w': { operands: 'write*' } } },
  proselint: { operands: 'read*' },
  textlint: {
    operands: 'read*',
    options: '-o|--output-file=write -c|--config=read',
    when: { '--fix': { operands: 'write*' } },
  },
};
