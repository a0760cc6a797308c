export { type Act, actsOn, recordAct, type Verdict, verifyChain } from './store.ts';
