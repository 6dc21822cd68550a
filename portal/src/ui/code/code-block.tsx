import { markCode, type CodeMark } from './mark-code.js'
import styles from './code-block.module.css'

const looks: Record<CodeMark, string | undefined> = {
  comment: styles.comment,
  tag: styles.tag,
  value: styles.value,
  plain: undefined,
}

/** Code to read and copy; a keyboard can scroll it. */
export function CodeBlock({ code, label }: { code: string; label: string }) {
  return (
    <pre class={styles.code} tabIndex={0} aria-label={label} role="group">
      <code>
        {markCode(code).map(({ mark, text }, index) =>
          mark === 'plain' ? (
            text
          ) : (
            <span key={index} class={looks[mark]}>
              {text}
            </span>
          )
        )}
      </code>
    </pre>
  )
}
