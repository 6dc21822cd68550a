/** The academy's colours and fonts come as a style sheet of its host; asked again after a change. */
export function wearBrand(): void {
  document.getElementById('brand')?.remove()
  const link = document.createElement('link')
  Object.assign(link, { id: 'brand', rel: 'stylesheet', href: `/brand.css?at=${Date.now()}` })
  document.head.append(link)
}
