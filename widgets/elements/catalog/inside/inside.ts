import { html, nothing } from 'lit'
import { icon } from '../../../base/icon.js'
import { loadMessages, locale, t, type MessageSource } from '../../../base/i18n.js'

/** The list, the sign-in, a code, or the slug of a course after a slash. */
export type Page = 'list' | 'sign-in' | 'code' | `/${string}`

export interface Inside {
  page: Page
  key: string | undefined
  code: string
  /** The course is opened without another press. */
  begins: boolean
  show: (page: Page, begins?: boolean) => void
  signedIn: () => void
  /** The list is to be asked again. */
  enrolled: () => void
}

const words: MessageSource = {
  tr: () => import('./lang.tr.js'),
  en: () => import('./lang.en.js'),
}
const backIcon = icon('m12 19-7-7 7-7', 'M19 12H5')

/** Loads what a page needs, and gives what draws it. */
export async function prepare(page: Page): Promise<typeof inside> {
  const start = () => {
    if (page === 'sign-in') return import('../../../base/sign-in/start.js')
    return page === 'code' ? import('../code/start.js') : import('../course/start.js')
  }
  await Promise.all([loadMessages(words, locale()), start()])
  return inside
}

/** What opens in the list's place, with the way back above it. */
export function inside(view: Inside) {
  return html`<button type="button" class="link back" @click=${() => view.show('list')}>
      ${backIcon}${t('catalog.back')}
    </button>
    ${element(view)}`
}

function element({ page, key = '', code, begins, show, signedIn, enrolled }: Inside) {
  if (page === 'sign-in') {
    return html`<belgenet-sign-in
      titled
      data-key=${key || nothing}
      exportparts="button"
      @signed-in=${() => {
        signedIn()
        show('list')
      }}
    ></belgenet-sign-in>`
  }
  if (page === 'code') {
    return html`<belgenet-enroll-code
      data-key=${key || nothing}
      exportparts="button"
      code=${code}
      @belgenet-enrolled=${enrolled}
      @joined=${({ detail }: CustomEvent<string>) => show(`/${detail}`, true)}
    ></belgenet-enroll-code>`
  }
  return html`<belgenet-course
    data-key=${key || nothing}
    exportparts="button"
    course=${page.slice(1)}
    ?begins=${begins}
    @belgenet-enrolled=${enrolled}
  ></belgenet-course>`
}
