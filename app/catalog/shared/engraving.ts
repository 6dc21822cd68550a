export const TAU = Math.PI * 2

/** A course's shape as a 32-bit number (FNV-1a of its seed): the same in browser, portal and print. */
export function engraving(seed: string): number {
  let hash = 2166136261
  for (const char of seed) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619)
  return hash >>> 0
}
