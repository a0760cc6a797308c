import { normaliseText } from '#kernel/text.ts';
import type { Fee } from '../record.ts';
import type { ExchangeFee } from './line.ts';
import { normaliseLines } from './words.ts';

const KINDS: Readonly<Record<string, Fee['kind']>> = {
  fee: 'service_charge',
  service_fee: 'state_fee',
  price_level: 'price',
};

/**
 * Free without condition: the whole text says so, at most followed by its legal source in brackets.
 * "Miễn lệ phí cho người thuộc hộ nghèo" or "Không thu lệ phí đối với tổ hợp tác" is a condition, so it is not free.
 */
const FREE =
  /^[-+\s(]*(?:(?:phí|lệ phí|phí, lệ phí)\s*:\s*)?(?:miễn(?: phí| lệ phí| thu)?|không(?: có| thu| mất| phải nộp)?(?:\s+(?:phí|lệ phí|phí, lệ phí|tiền))?)\s*(?:\([^()]*(?:thông tư|nghị định|luật|nghị quyết)[^()]*\))?[.;)\s]*$/iu;
/** The provincial People's Council sets the amount; its resolutions are numbered NQ-HĐND. */
const BY_PROVINCE = /hội đồng nhân dân|hđnd/iu;
/** Text of the source's page when the amount is zero: a number again, not words. */
const ZERO_IN_FIGURES = /^(?:(?:phí|lệ phí)\s*:\s*)?0\s*(?:đồng|vnđ|đ)?\.?$/iu;

export function readFee(source: ExchangeFee): Fee {
  const text = normaliseLines(source.text ?? '');
  const kind = KINDS[source.kind ?? ''] ?? kindByWords(text);
  const amount = source.amount_vnd;
  if (typeof amount === 'number' && Number.isSafeInteger(amount) && amount > 0) return { kind, amount, rule: 'amount', text };
  return { kind, amount: null, rule: ruleByWords(text), text };
}

function ruleByWords(text: string): Fee['rule'] {
  const flat = normaliseText(text);
  if (flat !== '' && !ZERO_IN_FIGURES.test(flat) && FREE.test(flat)) return 'free';
  return BY_PROVINCE.test(flat) ? 'set-by-province' : 'see-text';
}

function kindByWords(text: string): Fee['kind'] {
  if (/^[-+\s]*lệ phí/iu.test(text)) return 'state_fee';
  return /^[-+\s]*phí/iu.test(text) ? 'service_charge' : 'unknown';
}
