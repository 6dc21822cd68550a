/** Every page of the site, with its address in both languages. The name is the view's file. */
export const pages = [
  { name: 'home', tr: '/', en: '/en/' },
  { name: 'school', tr: '/okul', en: '/en/school' },
  { name: 'course', tr: '/okul/kavurma-egrisi', en: '/en/school/the-roast-curve' },
  { name: 'about', tr: '/hakkimizda', en: '/en/about' },
  { name: 'account', tr: '/hesap', en: '/en/account' },
]

/** The page at a path with its language; an unknown path is the 404 page of the language it looks like. */
export function findPage(path) {
  for (const page of pages) {
    if (page.tr === path) return { page, lang: 'tr' }
    if (page.en === path) return { page, lang: 'en' }
  }
  const lang = path === '/en' || path.startsWith('/en/') ? 'en' : 'tr'
  return { page: { name: 'not-found', tr: '/', en: '/en/' }, lang }
}

export function pathOf(name, lang) {
  return pages.find((page) => page.name === name)[lang]
}
