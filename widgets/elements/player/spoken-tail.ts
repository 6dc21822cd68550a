/**
 * The last number word that is spoken: Turkish suffixes follow its vowels (6’sı, 90’da).
 *
 * @example spokenTail(114) // 4
 * @example spokenTail(130) // 30
 */
export function spokenTail(value: number): number {
  for (const unit of [10, 100, 1000]) {
    const rest = value % unit
    if (rest) return rest
  }
  return value % 10_000 === 0 ? 0 : 1000
}
