/** Whether a colour is written `#rrggbb`. */
export function isHex(color: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(color)
}
