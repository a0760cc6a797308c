import type { JSX } from 'preact';
import QRCode from 'qrcode';

/** Drawn as one path, so that no style and no script is needed; a text beside it says the same. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }): JSX.Element {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const edge = modules.size + 8;
  const dots: string[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) dots.push(`M${column + 4} ${row + 4}h1v1h-1z`);
    }
  }
  return (
    <svg class="qr" width="116" height="116" viewBox={`0 0 ${edge} ${edge}`} role="img" aria-label={label}>
      <rect width={edge} height={edge} fill="#fff" />
      <path d={dots.join('')} fill="#000" />
    </svg>
  );
}
