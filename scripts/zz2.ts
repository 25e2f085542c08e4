import { verifyJournal } from '../src/ledger/verify.ts';
verifyJournal('/tmp/bigm/project');
