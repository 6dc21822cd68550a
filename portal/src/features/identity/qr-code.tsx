import { create } from 'qrcode'
import { useMemo } from 'preact/hooks'
import styles from './profile-page.module.css'

/** Modules of quiet zone around the code (ISO/IEC 18004 §9.1) */
const QUIET = 4

/** A QR code as one path; dark on white in every theme, cameras expect it so. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, path } = useMemo(() => {
    const { modules } = create(text, { errorCorrectionLevel: 'M' })
    const dark: string[] = []
    for (let row = 0; row < modules.size; row++) {
      for (let column = 0; column < modules.size; column++) {
        if (modules.get(row, column)) dark.push(`M${column + QUIET} ${row + QUIET}h1v1h-1z`)
      }
    }
    return { size: modules.size + 2 * QUIET, path: dark.join('') }
  }, [text])
  return (
    <svg class={styles.qr} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shape-rendering="crispEdges" />
    </svg>
  )
}
