/** Words between two matters of one message; the longest first. */
const BETWEEN =
  /\s*(?:[;?!\n]+|,?\s+(?:và đồng thời|đồng thời|ngoài ra|với lại|cùng với|bên cạnh đó|rồi còn|còn|và|rồi|va dong thoi|dong thoi|ngoai ra|voi lai|cung voi|ben canh do|roi con|con|va|roi)\s+)/giu;
const MOST_PARTS = 4;

/** The parts of a message that may each ask for a procedure of its own; empty when it has only one. */
export function partsOf(text: string): readonly string[] {
  const parts = text
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 1 && parts.length <= MOST_PARTS ? parts : [];
}
