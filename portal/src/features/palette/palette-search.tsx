import { t } from '../../lib/messages.js'
import { me } from '../../lib/session.js'
import { Icon } from '../../ui/icon/icon.js'
import { searchIcon } from '../../ui/icons/search.js'
import styles from './palette.module.css'

interface PaletteSearchProps {
  listId: string
  /** Id of the chosen line. */
  activeId: string | undefined
  value: string
  onValue: (value: string) => void
  onKeyDown: (event: KeyboardEvent) => void
}

export function PaletteSearch(props: PaletteSearchProps) {
  const { listId, activeId, value, onValue, onKeyDown } = props
  const isAdmin = me.value?.roles.includes('TENANT_ADMIN')
  return (
    <div class={styles.search}>
      <Icon draw={searchIcon} />
      <input
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={activeId}
        aria-label={t('palette.title')}
        placeholder={t(isAdmin ? 'palette.hint' : 'palette.hintLearner')}
        maxLength={100}
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <kbd>Esc</kbd>
    </div>
  )
}
