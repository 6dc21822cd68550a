import { useId, useRef } from 'preact/hooks'
import { t } from '../../lib/messages.js'
import { Button } from '../button/button.js'
import { Icon } from '../icon/icon.js'
import { checkIcon } from '../icons/check.js'
import { chevronDownIcon } from '../icons/chevron-down.js'
import { closeIcon } from '../icons/close.js'
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
  const id = useId()
  const menu = useRef<HTMLDivElement>(null)
  const chosen = options.find((option) => option.value === value)
  const choose = (next: string | undefined) => {
    menu.current?.hidePopover()
    onValue(next)
  }
  return (
    <>
      {chosen ? (
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
      )}
      <div ref={menu} id={id} popover="auto" class={styles.menu}>
        <p>{label}</p>
        <ul>
          {options.map((option) => (
            <li key={option.value}>
              <Button
                tone="quiet"
                size="small"
                aria-pressed={option.value === value}
                onClick={() => choose(option.value)}
              >
                {option.label}
                {option.value === value && <Icon draw={checkIcon} />}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
