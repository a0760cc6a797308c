/** What can be asked or done next. The label is read; the value is what comes back when it is chosen. */
export type Choice = { readonly label: string; readonly value: string };
export type Link = { readonly label: string; readonly url: string };

/**
 * One answer for every channel. The text stands alone; choices and links are rendered by each channel in its own way.
 * `facts` is for programs: what the text says, with its codes.
 */
export type Answer = {
  readonly text: string;
  readonly facts: { readonly kind: string; readonly [name: string]: unknown };
  readonly choices: readonly Choice[];
  readonly links: readonly Link[];
};
