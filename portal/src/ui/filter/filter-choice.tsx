import { t } from '../../lib/messages.js'
import { Button } from '../button/button.js'
import { Icon } from '../icon/icon.js'
import { chevronDownIcon } from '../icons/chevron-down.js'
import { closeIcon } from '../icons/close.js'
import { MenuLine } from '../menu/menu-line.js'
import { Menu } from '../menu/menu.js'
import styles from './filter-bar.module.css'

interface FilterChoiceProps {
  /** What is filtered by: "Durum". */
  label: string
  value: string | undefined
  options: { value: string; label: string }[]
  onValue: (value: string | undefined) => void
}

/** A filter: a quiet button while it is open, a chip with its value and a cross once it is set. */
export function FilterChoice({ label, value, options, onValue }: FilterChoiceProps) {
  const chosen = options.find((option) => option.value === value)
  const opener = (id: string) =>
    chosen ? (
      <span class={styles.chip}>
        <button type="button" popovertarget={id}>
          {label}: {chosen.label}
        </button>
        <button
          type="button"
          aria-label={t('filter.remove', { filter: label })}
          onClick={() => onValue(undefined)}
        >
          <Icon draw={closeIcon} />
        </button>
      </span>
    ) : (
      <Button tone="quiet" size="small" popovertarget={id}>
        {label}
        <Icon draw={chevronDownIcon} />
      </Button>
    )
  return (
    <Menu label={label} opener={opener}>
      {(close) =>
        options.map((option) => (
          <MenuLine
            key={option.value}
            isOn={option.value === value}
            onChoose={() => {
              close()
              onValue(option.value)
            }}
          >
            {option.label}
          </MenuLine>
        ))
      }
    </Menu>
  )
}
