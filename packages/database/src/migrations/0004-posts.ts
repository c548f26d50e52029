import { type Kysely, sql } from 'kysely'

/** The account tables have the names and columns that the sign-in library asks for. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table "user" (
      "id" text primary key,
      "name" text not null,
      "email" text not null unique,
      "emailVerified" boolean not null,
      "image" text,
      "createdAt" timestamptz not null default now(),
      "updatedAt" timestamptz not null default now(),
      "username" text unique,
      "displayUsername" text
    )`.execute(db)
  await sql`
    create table "session" (
      "id" text primary key,
      "expiresAt" timestamptz not null,
      "token" text not null unique,
      "createdAt" timestamptz not null default now(),
      "updatedAt" timestamptz not null,
      "ipAddress" text,
      "userAgent" text,
      "userId" text not null references "user" on delete cascade
    )`.execute(db)
  await sql`
    create table "account" (
      "id" text primary key,
      "accountId" text not null,
      "providerId" text not null,
      "userId" text not null references "user" on delete cascade,
      "accessToken" text, "refreshToken" text, "idToken" text,
      "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz,
      "scope" text, "password" text,
      "createdAt" timestamptz not null default now(),
      "updatedAt" timestamptz not null
    )`.execute(db)
  await sql`
    create table "verification" (
      "id" text primary key,
      "identifier" text not null,
      "value" text not null,
      "expiresAt" timestamptz not null,
      "createdAt" timestamptz not null default now(),
      "updatedAt" timestamptz not null default now()
    )`.execute(db)
  await sql`create index session_by_user on "session" ("userId")`.execute(db)
  await sql`create index account_by_user on "account" ("userId")`.execute(db)
  await createPosts(db)
}

async function createPosts(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table posts (
      id text primary key,
      kind text not null,
      name text not null,
      organisation_code text not null references organisations
    )`.execute(db)
  await sql`
    create table post_holders (
      post_id text not null references posts,
      user_id text not null references "user" on delete cascade,
      from_day date not null,
      until_day date,
      check (from_day < until_day),
      constraint an_account_holds_one_post_a_day
        exclude using gist (user_id with =, daterange(from_day, until_day) with &&)
    )`.execute(db)
  await sql`
    create table sign_in_attempts (
      username text primary key,
      attempts integer not null,
      attempted_at timestamptz not null,
      locked_until timestamptz
    )`.execute(db)
}
