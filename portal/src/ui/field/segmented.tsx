import { useId } from 'preact/hooks'
import styles from './segmented.module.css'

interface SegmentedProps<Value extends string> {
  legend: string
  isLegendShown?: boolean
  value: Value
  options: { value: Value; label: string; lang?: string }[]
  onValue: (value: Value) => void
}

/** One of two to five: radio buttons, so arrow keys move the choice. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { legend, isLegendShown, value, options, onValue } = props
  const name = useId()
  return (
    <fieldset>
      <legend class={isLegendShown ? styles.legend : 'sr'}>{legend}</legend>
      <div class={styles.segmented}>
        {options.map((option) => (
          <label key={option.value} lang={option.lang}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onValue(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
