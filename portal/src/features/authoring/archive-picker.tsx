import { useRef, useState } from 'preact/hooks'
import { formatSize } from '../../lib/format-size.js'
import { t } from '../../lib/messages.js'
import { Button } from '../../ui/button/button.js'
import { Icon } from '../../ui/icon/icon.js'
import { uploadIcon } from '../../ui/icons/upload.js'
import styles from './import-page.module.css'

interface ArchivePickerProps {
  archive: File | null
  isBusy: boolean
  onArchive: (archive: File) => void
}

/** Takes one file by button or by dropping it here. */
export function ArchivePicker({ archive, isBusy, onArchive }: ArchivePickerProps) {
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0]
    if (file && !isBusy) onArchive(file)
  }
  return (
    <div
      class={`${styles.picker} ${isOver ? styles.over : ''}`}
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
      <Button disabled={isBusy} onClick={() => input.current?.click()}>
        <Icon draw={uploadIcon} />
        {t(archive ? 'import.choose.other' : 'import.choose')}
      </Button>
      <p>
        {archive
          ? t('import.chosen', { name: archive.name, size: formatSize(archive.size) })
          : t('import.hint')}
      </p>
      <input
        ref={input}
        type="file"
        accept=".zip,application/zip"
        hidden
        onChange={(event) => {
          take(event.currentTarget.files)
          // The same file again is a new try: its author may have corrected it.
          event.currentTarget.value = ''
        }}
      />
    </div>
  )
}
