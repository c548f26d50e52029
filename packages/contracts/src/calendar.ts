/** A post's calendar feed, without its address: that is told once, when it is made. */
export interface CalendarAddressView {
  /** ISO instant; null: the post has no calendar address. */
  readonly madeAt: string | null
}

export interface NewCalendarAddress {
  /** The path of the feed on this server, with its secret part. */
  readonly path: string
}
