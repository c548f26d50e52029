/**
 * The same keys in another language. Vietnamese has one form for every count (`_other`); English must also give the
 * singular (`_one`). A missing or a surplus key does not compile.
 */
export type Complete<Words> = Words extends string
  ? string
  : { readonly [Key in keyof Words]: Complete<Words[Key]> } & {
      readonly [Key in keyof Words as Key extends `${infer Base}_other` ? `${Base}_one` : never]: string
    }
