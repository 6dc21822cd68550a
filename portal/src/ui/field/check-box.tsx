import { useLayoutEffect, useRef } from 'preact/hooks'
import styles from './check.module.css'

interface CheckBoxProps {
  /** Says what is chosen; no word stands beside the box. */
  label: string
  isChecked: boolean
  /** Some of what the box stands for, not all. */
  isMixed?: boolean
  onChange: (isRange: boolean) => void
}

/** A box alone, as in a ledger's first column. A press with Shift reaches back to the last one. */
export function CheckBox({ label, isChecked, isMixed = false, onChange }: CheckBoxProps) {
  const box = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    if (box.current) box.current.indeterminate = isMixed
  }, [isMixed])
  return (
    <input
      ref={box}
      type="checkbox"
      class={styles.box}
      aria-label={label}
      checked={isChecked}
      onClick={(event) => onChange(event.shiftKey)}
    />
  )
}
