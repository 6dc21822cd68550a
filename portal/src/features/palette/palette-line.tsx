import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '../../ui/icon/icon.js'
import { matchWords } from './match-words.js'
import styles from './palette.module.css'
import type { PaletteEntry } from './palette-entry.js'

interface PaletteLineProps {
  id: string
  entry: PaletteEntry
  search: string
  isChosen: boolean
  onChoose: () => void
}

export function PaletteLine({ id, entry, search, isChosen, onChoose }: PaletteLineProps) {
  const line = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isChosen) line.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
  const parts = matchWords(entry.name, search) ?? [{ text: entry.name, isMatch: false }]
  return (
    <li
      ref={line}
      id={id}
      class={styles.entry}
      role="option"
      aria-selected={isChosen}
      onClick={onChoose}
    >
      <Icon draw={entry.draw} />
      <span class="clip">
        {parts.map(({ text, isMatch }, index) =>
          isMatch ? <mark key={index}>{text}</mark> : text
        )}
      </span>
      <span>{entry.kind}</span>
    </li>
  )
}
