import { useId, useRef } from 'preact/hooks'
import { walkMenu } from './walk-menu.js'
import styles from './menu.module.css'
import type { ComponentChildren } from 'preact'

interface MenuProps {
  /** What stands at the head of the list and names it. */
  label: string
  /** The button that opens it; give it `popovertarget`. */
  opener: (popovertarget: string) => ComponentChildren
  /** Lines (`<li>` with a button or a link); `close` after a deed. */
  children: (close: () => void) => ComponentChildren
}

/** A short list behind a button, in the top layer: Escape and a press beside it close it. */
export function Menu({ label, opener, children }: MenuProps) {
  const id = useId()
  const menu = useRef<HTMLDivElement>(null)
  return (
    <>
      {opener(id)}
      <div ref={menu} id={id} popover="auto" class={styles.menu} onKeyDown={walkMenu}>
        <p>{label}</p>
        <ul>{children(() => menu.current?.hidePopover())}</ul>
      </div>
    </>
  )
}
