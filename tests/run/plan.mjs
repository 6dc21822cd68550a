/**
 * What to run for the words after `npm test --`: names of steps, and words that files of cases have in
 * their path, or, like `F-PLY-2`, in their text. Without words: everything.
 * Gives `[{ step, files }]`; `files` is null for all.
 */
export function plan(words, { steps, readText }) {
  const isStep = (word) => steps.some(({ name }) => name === word)
  const names = words.filter(isStep)
  const parts = words.filter((word) => !isStep(word))
  const chosen = names.length > 0 ? steps.filter(({ name }) => names.includes(name)) : steps
  if (parts.length === 0) return chosen.map((step) => ({ step, files: null }))
  return chosen
    .filter((step) => step.files)
    .map((step) => ({ step, files: step.files().filter((file) => matches(file, parts, readText)) }))
    .filter(({ files }) => files.length > 0)
}

function matches(file, parts, readText) {
  return parts.some((part) =>
    /^F-[A-Z]+-\d/i.test(part)
      ? readText(file).toUpperCase().includes(part.toUpperCase())
      : file.toLowerCase().includes(part.toLowerCase())
  )
}
