import { useEffect, useState } from 'preact/hooks'
import styles from './field.module.css'

const TYPING_PAUSE_MS = 250

interface SearchFieldProps {
  label: string
  placeholder: string
  value: string
  onSearch: (text: string) => void
  class?: string
}

/** Searches after a pause in typing, at once on Enter, and clears on Escape. */
export function SearchField({ label, placeholder, value, onSearch, ...rest }: SearchFieldProps) {
  const [text, setText] = useState(value)
  useEffect(() => setText(value), [value])
  useEffect(() => {
    if (text === value) return
    const timer = setTimeout(() => onSearch(text.trim()), TYPING_PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <input
      type="search"
      class={`${styles.input} ${rest.class ?? ''}`}
      aria-label={label}
      placeholder={placeholder}
      value={text}
      maxLength={200}
      onInput={(event) => setText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onSearch(text.trim())
        if (event.key === 'Escape' && text) {
          setText('')
          event.preventDefault()
        }
      }}
    />
  )
}
