// Unsaved changes of a person's departments, on top of the stored ones.
import { useMutation, useQuery } from "@tanstack/react-query";
import { GenAuthError, type UserDto } from "genauth-management";
import { useEffect, useRef, useState } from "react";
import { useClient } from "../client.ts";
import { useNotices } from "../failures/use-notices.tsx";
import { nameOf } from "../members/queries.ts";
import { keys } from "../queries/keys.ts";
import { queryClient } from "../queries/query-client.ts";
import { readAgain } from "../queries/read-again.ts";
import { useTexts } from "../texts/texts.ts";
import { useHandedOver } from "./handed-over.ts";
import {
  type Change,
  carryOut,
  changesOfOthers,
  differing,
  find,
  type Memberships,
  membershipsOf,
  merge,
} from "./memberships.ts";
import { membershipsOptions, readDepartmentsAgain } from "./queries.ts";
import { texts } from "./texts.ts";

interface Draft {
  /** The stored departments that `wanted` is based on. */
  readonly seen: Memberships;
  readonly wanted: Memberships;
  /** Changes by others before that, not yet acknowledged. */
  readonly others: readonly Change[];
}

interface Save {
  readonly from: Memberships;
  readonly to: Memberships;
  /** Whether it undoes another one. */
  readonly back?: boolean;
}

/** Somebody else changed the departments meanwhile, so nothing was written. */
class ChangedMeanwhile extends Error {
  readonly now: Memberships;

  constructor(now: Memberships) {
    super("somebody else has changed the departments");
    this.now = now;
  }
}

const NONE: Memberships = [];

/** The name that the drawer shows: the id until the account is read. */
function shownName(userId: string): string {
  const user = queryClient.getQueryData<UserDto>(keys.user(userId));
  return user ? nameOf(user) : userId;
}

export function useEdit(userId: string) {
  const t = useTexts(texts);
  const client = useClient();
  const notices = useNotices();
  const stored = useQuery(membershipsOptions(client, userId));
  const key = keys.userDepartments(userId);
  const handedOver = useHandedOver(userId);
  const [draft, setDraft] = useState<Draft | undefined>(handedOver && { seen: NONE, wanted: handedOver, others: [] });

  const now = stored.data ?? NONE;
  const list = draft ? merge(draft.seen, draft.wanted, now) : now;
  const others = draft ? [...draft.others, ...changesOfOthers(draft.seen, draft.wanted, now)] : [];
  const changed = differing(now, list);
  const dirty = changed.length > 0;

  const shown = useRef(list);
  const open = useRef(true);
  useEffect(() => {
    shown.current = list;
  });
  useEffect(() => {
    open.current = true;
    return () => {
      open.current = false;
    };
  }, []);

  const saving = useMutation({
    mutationFn: ({ from, to }: Save) =>
      client.editUserDepartments({ userId }, (edit) => {
        const found = membershipsOf(edit.departments, from);
        // Saved already by an attempt whose answer was lost.
        if (differing(found, to).length === 0) return;
        if (differing(found, from).length > 0) throw new ChangedMeanwhile(found);
        carryOut(edit, from, to);
      }),
    async onMutate({ to, back }) {
      await queryClient.cancelQueries({ queryKey: key });
      queryClient.setQueryData(key, to);
      if (!back) setDraft(undefined);
    },
    onSuccess({ after }, { from, to, back }) {
      const now = membershipsOf(after, to);
      queryClient.setQueryData(key, now);
      readDepartmentsAgain(differing(from, to).flatMap((id) => find(to, id) ?? find(from, id) ?? []));
      const name = shownName(userId);
      if (back) notices.done(t.restored(name));
      else notices.done(t.saved(name), () => saving.mutate({ from: now, to: from, back: true }));
    },
    onError(error, { from, to, back }) {
      // Rolls back, and keeps all later edits as a draft.
      if (!back) setDraft({ seen: from, wanted: shown.current, others: [] });
      const met = error instanceof ChangedMeanwhile;
      queryClient.setQueryData(key, met ? error.now : from);
      const known = error instanceof GenAuthError ? error : undefined;
      // The error does not tell what is stored now, or tells it without the paths of the departments.
      if (met || known?.kind === "conflict" || known?.outcome === "unknown") {
        void readAgain({ queryKey: key });
      }
      // The drawer shows it, if it is open and what failed is still to be saved.
      if (open.current && !back) return;
      const name = shownName(userId);
      notices.failed(error, {
        failed: back ? t.notRestored(name) : t.notSaved(name),
        unknown: back ? t.restoreUnknown(name) : t.saveUnknown(name),
        unchanged: back ? t.notRestored(name) : t.notSaved(name),
        async read() {
          const stored = await queryClient.fetchQuery({ ...membershipsOptions(client, userId), staleTime: 0 });
          return differing(stored, to).length === 0;
        },
        onCarriedOut: () => notices.done(back ? t.restored(name) : t.saved(name)),
      });
    },
  });

  /** Replaces the draft, and clears the error of the last attempt. */
  function replaceDraft(next: Draft | undefined) {
    setDraft(next);
    if (!saving.isPending) saving.reset();
  }

  return {
    stored,
    now,
    list,
    /** The departments that differ from what is stored. */
    changed,
    /** Changes by others meanwhile; empty without a draft. */
    others: dirty ? others : [],
    isSaving: saving.isPending,
    /** Why the last attempt failed, unless `others` says so. */
    error: saving.error instanceof ChangedMeanwhile || !dirty ? undefined : saving.error,
    change(next: Memberships) {
      setDraft({ seen: now, wanted: next, others: dirty ? others : [] });
    },
    /** The person has read what others did, and keeps their own changes. */
    acknowledge() {
      replaceDraft({ seen: now, wanted: list, others: [] });
    },
    discard() {
      replaceDraft(undefined);
    },
    save() {
      if (!saving.isPending && dirty) saving.mutate({ from: now, to: list });
    },
  };
}

export type Edit = ReturnType<typeof useEdit>;
