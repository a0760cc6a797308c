import { asFacet, type Facet } from './facets.ts';

export const COMMANDS = ['menu', 'help', 'find', 'track', 'following', 'staff', 'link', 'report'] as const;
export type Command = (typeof COMMANDS)[number];

type CandidateKind = 'procedure' | 'dossier' | 'facet' | 'command' | 'follow' | 'unfollow' | 'case' | 'topic';

/** One numbered line of our last message: what the number, the name or the button means. */
export type Candidate = {
  readonly kind: CandidateKind;
  /** Procedure code, dossier code, facet, command or act on one's own case (`own-case.ts`); by `kind`; a topic is an occasion by which we ask back. */
  readonly code: string;
  readonly label: string;
};

/** Button payloads are also what a person may type, and what the OA menu of Zalo is set up with. */
const WORD_OF_KIND = {
  procedure: '#thutuc',
  dossier: '#hoso',
  facet: '#hoi',
  follow: '#theodoi',
  unfollow: '#botheodoi',
  case: '#truonghop',
  topic: '#nhom',
} as const;

const WORD_OF_COMMAND = {
  menu: '#menu',
  help: '#trogiup',
  find: '#thutuc',
  track: '#tracuu',
  following: '#dangtheodoi',
  staff: '#canbo',
  link: '#lienket',
  report: '#phananh',
} as const satisfies Record<Command, string>;

export function payloadOf(candidate: Candidate): string {
  if (candidate.kind !== 'command') return `${WORD_OF_KIND[candidate.kind]} ${candidate.code}`;
  const command = asCommand(candidate.code);
  return command === null ? WORD_OF_COMMAND.menu : WORD_OF_COMMAND[command];
}

export type Payload =
  | { readonly kind: 'procedure' | 'dossier' | 'follow' | 'unfollow'; readonly code: string }
  | { readonly kind: 'facet'; readonly facet: Facet }
  | { readonly kind: 'topic'; readonly topic: string }
  | { readonly kind: 'command'; readonly command: Command };

const PAYLOAD = /^#(?<word>[a-z]+)(?:\s+(?<rest>\S{1,60}))?$/u;

/** Null for anything that is not one of our own payloads; such text is read like any other. */
export function readPayload(text: string): Payload | null {
  const groups = PAYLOAD.exec(text.trim().toLowerCase())?.groups;
  if (groups?.['word'] === undefined) return null;
  const word = `#${groups['word']}`;
  const rest = groups['rest'];
  if (rest === undefined) return commandPayload(word);
  if (word === WORD_OF_KIND.facet) {
    const facet = asFacet(rest);
    return facet === null ? null : { kind: 'facet', facet };
  }
  if (word === WORD_OF_KIND.topic) return { kind: 'topic', topic: rest };
  const code = rest.toUpperCase();
  if (word === WORD_OF_KIND.procedure) return { kind: 'procedure', code };
  if (word === WORD_OF_KIND.dossier) return { kind: 'dossier', code };
  if (word === WORD_OF_KIND.follow) return { kind: 'follow', code };
  if (word === WORD_OF_KIND.unfollow) return { kind: 'unfollow', code };
  return null;
}

function commandPayload(word: string): Payload | null {
  const command = COMMANDS.find((one) => WORD_OF_COMMAND[one] === word);
  return command === undefined ? null : { kind: 'command', command };
}

export function asCommand(text: string): Command | null {
  return COMMANDS.find((command) => command === text) ?? null;
}
