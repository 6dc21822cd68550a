import { useRef } from 'preact/hooks'
import styles from './tabs.module.css'

interface TabsProps<Value extends string> {
  label: string
  /** Id of the panel that the tabs change. */
  panelId: string
  value: Value
  options: { value: Value; label: string }[]
  onValue: (value: Value) => void
}

/** Tabs over one panel: arrow keys move, Tab leaves (WAI-ARIA APG, "Tabs"). */
export function Tabs<Value extends string>(props: TabsProps<Value>) {
  const { label, panelId, value, options, onValue } = props
  const list = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!step) return
    const at = options.findIndex((option) => option.value === value)
    const next = (at + step + options.length) % options.length
    const chosen = options[next]
    if (chosen) onValue(chosen.value)
    list.current?.querySelectorAll('button')[next]?.focus()
  }
  return (
    <div ref={list} class={styles.tabs} role="tablist" aria-label={label} onKeyDown={move}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          role="tab"
          aria-selected={option.value === value}
          aria-controls={panelId}
          tabIndex={option.value === value ? 0 : -1}
          onClick={() => onValue(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  )
}
