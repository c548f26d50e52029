/** How many of something fall into each bucket; a bucket that is not named holds none. */
export type Counts<Bucket extends string> = Readonly<Partial<Record<Bucket, number>>>
