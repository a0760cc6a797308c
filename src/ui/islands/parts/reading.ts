/** Reads marked parts aloud with the voices of the device; the button appears only when there is one for the page's words. */
export function offerReading(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-read-aloud]');
  const synth = window.speechSynthesis;
  if (button === null || synth === undefined) return;
  const stop = document.querySelector<HTMLButtonElement>('[data-read-stop]');
  const label = button.querySelector('span');
  const words = { start: label?.textContent ?? '', pause: button.dataset.pause ?? '', goOn: button.dataset.goOn ?? '' };
  const show = (state: 'start' | 'pause' | 'goOn') => {
    if (label) label.textContent = words[state];
    if (stop) stop.hidden = state === 'start';
  };
  const offer = () => {
    button.hidden = voiceFor('vi') === undefined;
  };
  button.addEventListener('click', () => {
    if (synth.speaking && !synth.paused) {
      synth.pause();
      show('goOn');
    } else if (synth.paused && synth.speaking) {
      synth.resume();
      show('pause');
    } else {
      read(synth, () => show('start'));
      show('pause');
    }
  });
  stop?.addEventListener('click', () => {
    synth.cancel();
    show('start');
    button.focus();
  });
  // A page that is left goes on speaking in some browsers.
  window.addEventListener('pagehide', () => synth.cancel());
  synth.addEventListener?.('voiceschanged', offer);
  offer();
}

function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  return window.speechSynthesis.getVoices().find((voice) => voice.lang.toLowerCase().replace('_', '-').startsWith(language));
}

function read(synth: SpeechSynthesis, done: () => void): void {
  synth.cancel();
  const parts = [...document.querySelectorAll<HTMLElement>('[data-read]')].flatMap(piecesOf);
  const spoken = parts.flatMap(({ text, language }) => {
    const voice = voiceFor(language);
    if (voice === undefined) return [];
    const piece = new SpeechSynthesisUtterance(text);
    piece.voice = voice;
    piece.lang = language === 'vi' ? 'vi-VN' : voice.lang;
    piece.rate = 0.95;
    return [piece];
  });
  const last = spoken.at(-1);
  if (last === undefined) {
    done();
    return;
  }
  last.addEventListener('end', done);
  for (const piece of spoken) synth.speak(piece);
}

/** What is read of a part; the whole of it when it says nothing. Links and boxes are not for the ear. */
const INSIDE: Readonly<Record<string, string>> = { each: 'label, h3', tiles: '.tile-label, .tile-headline, .tile-detail' };

/** One piece a line, so that pausing and long lists work on phones that cut long texts. */
function piecesOf(part: HTMLElement): { readonly text: string; readonly language: string }[] {
  const inside = INSIDE[part.dataset.read ?? ''];
  const lines = inside === undefined ? [part] : [...part.querySelectorAll<HTMLElement>(inside)];
  return lines.flatMap((line) => {
    const text = (line.innerText ?? '').replace(/\s+/g, ' ').trim();
    const own = line.querySelector<HTMLElement>('[lang]') ?? line;
    return text === '' ? [] : [{ text, language: own.closest<HTMLElement>('[lang]')?.lang.slice(0, 2) ?? 'vi' }];
  });
}
