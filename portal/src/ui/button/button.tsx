import { buttonClass, type ButtonLook } from './button-class.js'
import type { ButtonHTMLAttributes } from 'preact'

type ButtonProps = ButtonLook &
  Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'size' | 'class'> & {
    /** The deed was sent and is not answered yet: a second press does nothing. */
    busy?: boolean
  }

export function Button({ tone, size, square, class: extra, busy, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      class={buttonClass({ tone, size, square, class: extra })}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    />
  )
}
