import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { t } from '../../lib/messages.js'
import { me } from '../../lib/session.js'
import { useSettled } from '../../lib/use-settled.js'
import { Icon } from '../../ui/icon/icon.js'
import { searchIcon } from '../../ui/icons/search.js'
import { matchWords } from './match-words.js'
import { PaletteLine } from './palette-line.js'
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
  const [chosen, setChosen] = useState(0)
  const id = useId()
  const isAdmin = me.value?.roles.includes('TENANT_ADMIN')
  const deeds = useDeeds(groups).filter(({ name }) => matchWords(name, search))
  const entries = [...deeds, ...useFindings(useSettled(search.trim(), TYPING_PAUSE_MS))]
  const at = Math.min(chosen, entries.length - 1)
  useEffect(() => {
    dialog.current?.showModal()
    return () => dialog.current?.close()
  }, [])
  const finish = (index: number) => {
    onClose()
    entries[index]?.run()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && entries.length) setChosen((at + step + entries.length) % entries.length)
    else if (event.key === 'Enter') finish(at)
    else return
    event.preventDefault()
  }
  return (
    <dialog ref={dialog} class={styles.palette} aria-label={t('palette.title')} onClose={onClose}>
      <div class={styles.search}>
        <Icon draw={searchIcon} />
        <input
          role="combobox"
          aria-expanded="true"
          aria-controls={id}
          aria-activedescendant={entries[at] && `${id}-${at}`}
          aria-label={t('palette.title')}
          placeholder={t(isAdmin ? 'palette.hint' : 'palette.hintLearner')}
          maxLength={100}
          value={search}
          onInput={(event) => {
            setSearch(event.currentTarget.value)
            setChosen(0)
          }}
          onKeyDown={onKeyDown}
        />
        <kbd>Esc</kbd>
      </div>
      <ul id={id} class={styles.list} role="listbox" aria-label={t('palette.found')}>
        {entries.map((entry, index) => (
          <PaletteLine
            key={entry.id}
            id={`${id}-${index}`}
            entry={entry}
            search={search}
            isChosen={index === at}
            onChoose={() => finish(index)}
          />
        ))}
      </ul>
      {!entries.length && (
        <p class={styles.none} role="status">
          {t('palette.none')}
        </p>
      )}
    </dialog>
  )
}
