import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { leave } from '../../lib/leave-guard.js'
import { t } from '../../lib/messages.js'
import { useSettled } from '../../lib/use-settled.js'
import { matchWords } from './match-words.js'
import { PaletteLine } from './palette-line.js'
import { PaletteSearch } from './palette-search.js'
import { useChoice } from './use-choice.js'
import { useDeeds } from './use-deeds.js'
import { useFindings } from './use-findings.js'
import styles from './palette.module.css'
import type { PlaceGroup } from '../../ui/frame/place.js'

const TYPING_PAUSE_MS = 150

interface PaletteProps {
  groups: PlaceGroup[]
  onClose: () => void
}

/** Goes anywhere by a few letters; a combobox with a list (WAI-ARIA APG, "Combobox"). */
export function Palette({ groups, onClose }: PaletteProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [search, setSearch] = useState('')
  const id = useId()
  const deeds = useDeeds(groups).filter(({ name }) => matchWords(name, search))
  const entries = [...deeds, ...useFindings(useSettled(search.trim(), TYPING_PAUSE_MS))]
  const take = (index: number) => {
    onClose()
    leave(() => entries[index]?.run())
  }
  const { at, onKeyDown, toFirst } = useChoice(entries.length, take)
  useEffect(() => {
    dialog.current?.showModal()
    return () => dialog.current?.close()
  }, [])
  useEffect(toFirst, [search])
  return (
    <dialog ref={dialog} class={styles.palette} aria-label={t('palette.title')} onClose={onClose}>
      <PaletteSearch
        listId={id}
        activeId={entries[at] && `${id}-${at}`}
        value={search}
        onValue={setSearch}
        onKeyDown={onKeyDown}
      />
      <ul id={id} class={styles.list} role="listbox" aria-label={t('palette.found')}>
        {entries.map((entry, index) => (
          <PaletteLine
            key={entry.id}
            id={`${id}-${index}`}
            entry={entry}
            search={search}
            isChosen={index === at}
            onChoose={() => take(index)}
          />
        ))}
      </ul>
      <p class={entries.length ? 'sr' : styles.none} role="status">
        {!entries.length && t('palette.none')}
      </p>
    </dialog>
  )
}
