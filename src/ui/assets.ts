/** From logical name (`app.css`, `chat.js`, `fonts/…`) to the address it is served under. */
export type AssetManifest = Readonly<Record<string, string>>;

let manifest: AssetManifest = {};

/** Called once at start with what the build wrote; without it names are served as they are. */
export function setAssetManifest(record: AssetManifest): void {
  manifest = record;
}

export function assetUrl(name: string): string {
  return manifest[name] ?? `/assets/${name}`;
}
