export const words = {
  tr: {
    title: 'Posta kutusu',
    clear: 'Boşalt',
    empty: 'Henüz posta yok. Ürünün gönderdiği her şey burada görünür.',
    from: 'Gönderen',
    to: 'Alıcı',
    at: 'Geliş',
    copy: 'Kopyala',
    copied: 'Kopyalandı',
    noSubject: '(Konu yok)',
  },
  en: {
    title: 'Mail catcher',
    clear: 'Clear',
    empty: 'No mail yet. What the product sends appears here.',
    from: 'From',
    to: 'To',
    at: 'Received',
    copy: 'Copy',
    copied: 'Copied',
    noSubject: '(No subject)',
  },
}
