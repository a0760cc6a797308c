/** Ways of filing, times and sums: what a record and its decision table both speak in. */
export type Channel = 'direct' | 'online' | 'postal';

export type TimeLimit = {
  /** May be fractional (17.5 working days); null when only the note says it. */
  readonly amount: number | null;
  readonly unit: 'hour' | 'working_day' | 'day' | 'month' | 'same_day' | 'unspecified';
  readonly note: string;
};

export type Fee = {
  readonly kind: 'state_fee' | 'service_charge' | 'price' | 'unknown';
  /** Whole đồng; null when the number in the source does not mean an amount. */
  readonly amount: number | null;
  /**
   * `amount`: the number is the fee. `free`: the text says so in words. `set-by-province`: the provincial People's
   * Council sets it. `see-text`: only the text tells. A source amount of 0 alone never becomes `free`.
   */
  readonly rule: 'amount' | 'free' | 'set-by-province' | 'see-text';
  /** The source's words, verbatim after normalisation; always shown beside the number. */
  readonly text: string;
};
