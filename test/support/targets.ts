import type { Page } from 'playwright-core';

const LEAST = 44;

/**
 * Whatever can be pressed and is less than 44 px high or wide. As WCAG 2.5.8 has it, links inside a sentence are excused;
 * a box to tick counts with its label, and a link that fills its card counts as the card.
 */
export async function smallTargets(page: Page, least = LEAST): Promise<readonly string[]> {
  return page.evaluate((smallest) => {
    const PRESSED = 'a[href], button, input:not([type=hidden]), select, textarea, summary';
    const inSentence = (part: Element): boolean => {
      const around = part.closest('p, li, dd, td, th, figcaption, span');
      if (part.tagName !== 'A' || !around || getComputedStyle(part).display !== 'inline') return false;
      return (around.textContent ?? '').trim() !== (part.textContent ?? '').trim();
    };
    const boxOf = (part: Element): { readonly width: number; readonly height: number } => {
      const { width, height } = part.getBoundingClientRect();
      const cover = getComputedStyle(part, '::after');
      if (cover.content !== 'none' && cover.position === 'absolute') {
        return { width: Math.max(width, Number.parseFloat(cover.width) || 0), height: Math.max(height, Number.parseFloat(cover.height) || 0) };
      }
      const label = part.matches('[type=checkbox], [type=radio]') ? (part.closest('label') ?? document.querySelector(`label[for="${part.id}"]`)) : null;
      const around = label?.getBoundingClientRect();
      return around ? { width: Math.max(width, around.width), height: Math.max(height, around.height) } : { width, height };
    };
    const seen = (part: Element): boolean => part.checkVisibility() && !part.closest('.only-read, .skip') && part.getBoundingClientRect().width > 1;
    return [...document.querySelectorAll(PRESSED)]
      .filter((part) => seen(part) && !inSentence(part) && !part.matches('.skip'))
      .map((part) => ({ part, box: boxOf(part) }))
      .filter(({ box }) => box.width < smallest - 0.5 || box.height < smallest - 0.5)
      .map(
        ({ part, box }) =>
          `${part.tagName.toLowerCase()}.${part.className} “${(part.textContent ?? '').trim().slice(0, 30)}” ${Math.round(box.width)}×${Math.round(box.height)}`,
      );
  }, least);
}

/** Names that scripts and tests find parts by, without any rule of their own. */
const HOOKS = ['citizen', 'bare', 'desk', 'gallery-part', 'timeline-past', 'bubble-house', 'badge', 'recent'];

/** Classes of the page that no sheet loaded by it has a rule for: a sheet was forgotten, or a name mistyped. */
export async function unknownClasses(page: Page): Promise<readonly string[]> {
  return page.evaluate((hooks) => {
    const known = new Set<string>(hooks);
    const read = (rules: CSSRuleList): void => {
      for (const rule of rules) {
        if ('cssRules' in rule) read(rule.cssRules as CSSRuleList);
        if (rule instanceof CSSStyleRule) for (const [, name] of rule.selectorText.matchAll(/\.([a-zA-Z][\w-]*)/gu)) known.add(name ?? '');
      }
    };
    for (const sheet of document.styleSheets) read(sheet.cssRules);
    if (document.styleSheets.length === 0) return [];
    const used = [...document.querySelectorAll('html, body *')].flatMap((part) => [...part.classList]);
    return [...new Set(used)].filter((name) => !known.has(name));
  }, HOOKS);
}
