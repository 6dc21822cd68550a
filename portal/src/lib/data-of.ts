/** The data of an answer, where its meta does not matter. */
export async function dataOf<Data>(answer: Promise<{ data: Data }>): Promise<Data> {
  const { data } = await answer
  return data
}
