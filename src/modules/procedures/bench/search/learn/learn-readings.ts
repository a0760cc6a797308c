import { writeFileSync } from 'node:fs';
import type { ProcedureRecord } from '../../../domain/record.ts';
import type { SearchIndex } from '../../../domain/search/search-index.ts';
import { OWN_QUESTIONS } from '../../own-questions.ts';
import { readRecords, sharedFile } from '../../shared-data.ts';
import { buildOurs } from '../measure.ts';
import { codedOf, type Question, readQuestions } from '../questions.ts';
import { readSet } from '../sets.ts';
import { crossValidate } from './cross-validate.ts';
import { type Example, exampleMessages, exampleNames } from './examples.ts';
import type { Row } from './fit.ts';
import { chooseLean, type Group, type Rates, ratesOf } from './lean.ts';
import { learnBoth, type Seen, see, seeWords } from './two-steps.ts';
import { sourceOf } from './write-out.ts';

type Material = { readonly names: readonly Row[]; readonly messages: readonly Seen[]; readonly groupOf: (one: Example) => Group };

/** Learns to tell the kinds of messages and, given a file, writes the model there; says how it does on messages it has not seen. */
export function runReadingsLearn(args: readonly string[]): object {
  const [recordFile, questionFile] = [sharedFile('procedures.jsonl'), sharedFile('questions-dev.jsonl')];
  if (recordFile === null || questionFile === null) return { skipped: 'không có thư mục dữ liệu chung (MOTCUA_SHARED_DATA)' };
  const records = readRecords(recordFile);
  const material = materialOf(records, buildOurs(records).index, readQuestions(questionFile));
  const judged = crossValidate(material.names, material.messages, material.groupOf);
  const lean = chooseLean(judged);
  const [file] = args;
  if (file !== undefined) writeFileSync(file, sourceOf(learnBoth(material.names, material.messages), lean));
  return { examples: material.names.length + material.messages.length, lean, crossValidated: rounded(ratesOf(judged, lean)) };
}

/** The same figures for a bench that learns nothing: what the shipped way of learning does on what it has not seen. */
export function crossValidatedReadings(records: readonly ProcedureRecord[], index: SearchIndex, questions: readonly Question[]): object {
  const { names, messages, groupOf } = materialOf(records, index, questions);
  const judged = crossValidate(names, messages, groupOf);
  return rounded(ratesOf(judged, chooseLean(judged)));
}

function materialOf(records: readonly ProcedureRecord[], index: SearchIndex, questions: readonly Question[]): Material {
  const asked = codedOf(questions).filter((one) => one.behaviour === 'answer');
  const good = new Set([...asked, ...OWN_QUESTIONS].map((one) => one.question));
  const outOfScope = new Set(readSet('out-of-scope').map((one) => one.text));
  const vague = new Set(readSet('too-vague').map((one) => one.text));
  const groupOf = ({ id }: Example): Group => (good.has(id) ? 'good' : outOfScope.has(id) ? 'outOfScope' : vague.has(id) ? 'vague' : 'other');
  return { names: seeWords(exampleNames(records)), messages: see(index, exampleMessages(questions)), groupOf };
}

function rounded({ goodRefused, outOfScope, vague }: Rates): Rates {
  const round = (value: number) => Math.round(value * 1_000) / 1_000;
  return { goodRefused: round(goodRefused), outOfScope: round(outOfScope), vague: round(vague) };
}
