import { Button } from '../button/button.js'
import { Icon } from '../icon/icon.js'
import { checkIcon } from '../icons/check.js'
import type { ComponentChildren } from 'preact'

interface MenuLineProps {
  /** Given: the line is a choice that is on or off. */
  isOn?: boolean
  draw?: string
  tone?: 'quiet' | 'danger'
  disabled?: boolean
  onChoose: () => void
  children: ComponentChildren
}

/** One line of a menu: a deed, or a choice with a tick once it is on. */
export function MenuLine({ isOn, draw, tone, disabled, onChoose, children }: MenuLineProps) {
  return (
    <li>
      <Button
        tone={tone ?? 'quiet'}
        size="small"
        disabled={disabled}
        aria-pressed={isOn}
        onClick={onChoose}
      >
        {draw && <Icon draw={draw} />}
        {children}
        {isOn && <Icon draw={checkIcon} />}
      </Button>
    </li>
  )
}
