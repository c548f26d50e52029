/** A table kept as a text file beside its test. */
declare module '*.txt?raw' {
  const text: string
  export default text
}
