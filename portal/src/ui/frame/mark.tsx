import styles from './brand.module.css'

/** The product's own mark: a seal with a page in it. */
export function Mark() {
  return (
    <svg class={styles.mark} viewBox="0 0 100 100" aria-hidden="true">
      <g fill="none" stroke-width="13">
        <path d="M55.2 10.3A40 40 0 0 1 74.4 18.3M81.7 25.6A40 40 0 0 1 89.7 44.8M89.7 55.2A40 40 0 0 1 81.7 74.4M74.4 81.7A40 40 0 0 1 55.2 89.7M44.8 89.7A40 40 0 0 1 25.6 81.7M18.3 74.4A40 40 0 0 1 10.3 55.2M10.3 44.8A40 40 0 0 1 18.3 25.6" />
      </g>
      <circle cx="34.7" cy="13" r="10" />
      <path d="M36 34h28M36 50h28M36 66h16" stroke-width="8" />
    </svg>
  )
}
