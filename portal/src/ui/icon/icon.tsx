import styles from './icon.module.css'

/** A decorative stroke icon; the words beside it, or the control's name, say what it means. */
export function Icon({ draw }: { draw: string }) {
  return (
    <svg
      class={styles.icon}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: draw }}
    />
  )
}
