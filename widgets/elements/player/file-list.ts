import { html } from 'lit'
import { t } from '../../base/i18n.js'
import type { LessonFile } from './api-shapes.js'
import { moreIcons } from './icons-more.js'

const UNITS = [
  ['gb', 1e9],
  ['mb', 1e6],
  ['kb', 1e3],
] as const

export function fileList(files: readonly LessonFile[]) {
  return html`<ul class="files">
    ${files.map(
      ({ name, size, type, url }) =>
        html`<li>
          <a href=${url} download=${name} target="_blank" rel="noopener">
            ${moreIcons.file}
            <span class="name">${name}<span class="sr"> — ${t('player.download')}</span></span>
            <span class="small muted number">${kindOf(name, type)} · ${bytes(size)}</span>
          </a>
        </li>`
    )}
  </ul>`
}

/** 1,4 MB; small things in whole numbers. */
export function bytes(size: number): string {
  const [unit, factor] = UNITS.find(([, least]) => size >= least) ?? ['b', 1]
  const n = size / factor
  return t('player.bytes', { unit, n: n < 10 ? Math.round(n * 10) / 10 : Math.round(n) })
}

/** The ending that people know, else what the type says. */
function kindOf(name: string, type: string): string {
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1] ?? type.split('/').at(-1) ?? ''
  return ending.toLocaleUpperCase('en')
}
