import { foldSearchText } from '#core/shared/fold_search_text'

export interface MatchPart {
  text: string
  isMatch: boolean
}

/**
 * A name cut where the words of a search begin its own words; null when one of them begins none.
 * Case, accents and the dots of i do not count.
 *
 * `matchWords('İsmail Işık', 'isik')` → `[{ text: 'İsmail ', … false }, { text: 'Işık', … true }]`
 */
export function matchWords(name: string, search: string): MatchPart[] | null {
  const wanted = foldSearchText(search).split(' ').filter(Boolean)
  const words = name.split(/(?<=[\s’'-])/)
  const begun = (word: string) => wanted.find((start) => foldSearchText(word).startsWith(start))
  const isFound = wanted.every((start) =>
    words.some((word) => foldSearchText(word).startsWith(start))
  )
  if (!isFound) return null
  return words.flatMap((word) => {
    const length = begun(word)?.length ?? 0
    const parts = [
      { text: word.slice(0, length), isMatch: true },
      { text: word.slice(length), isMatch: false },
    ]
    return parts.filter(({ text }) => text)
  })
}
