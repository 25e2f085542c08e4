import { mkdirSync, writeFileSync, existsSync } from 'node:fs';
import { generateJournal } from './generate-journal.ts';
import { verifyJournal } from '../src/ledger/verify.ts';
import { hashLine, chainHash, genesis } from '../src/ledger/hashes.ts';
import { readLines } from '../src/ledger/tail.ts';
import { scanRecord } from '../src/ledger/scan-record.ts';
const root='/tmp/bigm/project';
if (!existsSync(root)) { mkdirSync(root + '/.git', { recursive: true }); mkdirSync('/tmp/bigm/home', { recursive: true });
writeFileSync(root + '/k6s.yaml', 'version: "1"\nboundaries:\n  - {pattern: "*", forbidden_paths: ["protected/**"], enforcement: strict}\n');
generateJournal(root, 1_000_000); }
const t=(n:string,f:()=>unknown)=>{const s=process.hrtime.bigint();const c=process.cpuUsage();f();const ms=Number(process.hrtime.bigint()-s)/1e6;const u=process.cpuUsage(c);console.log(n,Math.round(ms),'ms wall',Math.round((u.user+u.system)/1000),'ms cpu', Math.round(1e6/ms),'k/s');};
for (let i=0;i<2;i++){
t('read only',()=>readLines(root,{segment:1,offset:0},()=>undefined as any,()=>undefined));
t('read+scan',()=>readLines(root,{segment:1,offset:0},scanRecord,()=>undefined));
t('read+scan+hash',()=>{let h=genesis;readLines(root,{segment:1,offset:0},scanRecord,(l)=>{h=chainHash(h,hashLine(l.bytes));});});
t('verify',()=>verifyJournal(root));
}
