/**
 * How people say something, and the words of the law for it. Several ways of saying stand between semicolons; inside one,
 * `a|b` is either word, `*` any one word, `?` one word or none.
 */
export type Saying = {
  readonly say: string;
  readonly mean: string;
  /** An event of life points to a procedure, but gives way when the person also names one. */
  readonly event?: true;
};
