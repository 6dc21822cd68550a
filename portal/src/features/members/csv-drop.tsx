import { useId, useState } from 'preact/hooks'
import { buttonClass } from '../../ui/button/button-class.js'
import { Icon } from '../../ui/icon/icon.js'
import { fileUpIcon } from '../../ui/icons/file-up.js'
import { w } from '../identity/words.js'
import styles from './member-import.module.css'

/** A place for one file: dropped, or chosen by keyboard and pointer. */
export function CsvDrop({ onFile }: { onFile: (file: File) => void }) {
  const id = useId()
  const [isOver, setOver] = useState(false)
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0]
    if (file) onFile(file)
  }
  return (
    <div
      class={`${styles.drop} ${isOver ? styles.over : ''}`}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer?.files)
      }}
    >
      <Icon draw={fileUpIcon} />
      <p>
        <strong>{w('rows.drop')}</strong>
      </p>
      <p class="small muted">{w('rows.dropHint')}</p>
      <input
        id={id}
        class={styles.input}
        type="file"
        accept=".csv,text/csv"
        onChange={(event) => take(event.currentTarget.files)}
      />
      <label for={id} class={buttonClass({ tone: 'primary' })}>
        {w('rows.chooseFile')}
      </label>
    </div>
  )
}
