package io.touchstone.persistence.article;

import io.touchstone.domain.article.OriginalFile;
import io.touchstone.domain.intake.IntakeId;
import io.touchstone.domain.intake.IntakeItemId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.text.CodePoints;
import io.touchstone.domain.text.Digest;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files that articles were read from and those that wait to be read, each kept once however
 * many use it. Plain SQL, because a file's megabytes have no business in Hibernate's session.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Originals {
  private final JdbcClient jdbc;
  private final JdbcTemplate statements;

  Originals(JdbcClient jdbc, JdbcTemplate statements) {
    this.jdbc = jdbc;
    this.statements = statements;
  }

  /** Stores the files or holds those that are there, so that nobody drops them meanwhile. */
  public void keep(Collection<OriginalFile> files) {
    NavigableMap<String, OriginalFile> byDigest = new TreeMap<>();
    files.forEach(file -> byDigest.put(file.digest().hex(), file));
    // in one order, so that no two wait for each other
    jdbc.sql(
            """
            select digest from original_file
             where digest = any(?) and length(content) > 0
             order by digest for key share
            """)
        .param(byDigest.keySet().toArray(String[]::new))
        .query(String.class)
        .list()
        .forEach(byDigest::remove);
    // the update waits for, and then holds, what another is just storing, and changes nothing of
    // it,
    // unless no more was known of the file than its digest
    statements.batchUpdate(
        """
        insert into original_file (digest, name, media_type, content) values (?, ?, ?, ?)
            on conflict (digest) do update
               set content = case length(original_file.content) when 0 then excluded.content
                                  else original_file.content end
        """,
        byDigest.values().stream()
            .map(
                file ->
                    new Object[] {
                      file.digest().hex(),
                      CodePoints.wellFormed(file.name()),
                      CodePoints.wellFormed(file.mediaType()),
                      file.content()
                    })
            .toList());
  }

  public Optional<OriginalFile> find(Digest digest) {
    return jdbc.sql("select name, media_type, content from original_file where digest = ?")
        .param(digest.hex())
        .query(
            (row, _) ->
                new OriginalFile(
                    digest,
                    row.getString("name"),
                    row.getString("media_type"),
                    row.getBytes("content")))
        .optional();
  }

  /** Digests of the investigation's files; nobody begins to share them until this commits. */
  public List<String> lockThoseOf(InvestigationId investigation) {
    return lock(
        """
        select original_digest from article_revision where investigation_id = :of
         union
        select digest from intake_item join intake on intake.id = intake_item.intake_id
         where investigation_id = :of
        """,
        investigation.value());
  }

  List<String> lockThoseOf(UUID article) {
    return lock("select original_digest from article_revision where article_id = :of", article);
  }

  /** Digests of the files that an import brought. */
  public List<String> lockThoseOf(IntakeId intake) {
    return lock("select digest from intake_item where intake_id = :of", intake.value());
  }

  /** The digest of the file that is or was to be read; none for what was fetched. */
  public List<String> lockThatOf(IntakeItemId item) {
    return lock("select digest from intake_item where id = :of", item.value());
  }

  private List<String> lock(String digests, UUID id) {
    return jdbc.sql(
            "select digest from original_file where digest in (%s) order by digest for update"
                .formatted(digests))
        .param("of", id)
        .query(String.class)
        .list();
  }

  /** Drops those of the locked files that nothing uses any more. */
  public void dropUnused(Collection<String> locked) {
    if (!locked.isEmpty()) {
      jdbc.sql(
              """
              delete from original_file o
               where digest in (:locked)
                 and not exists (select 1 from article_revision where original_digest = o.digest)
                 and not exists (select 1 from intake_item
                                  where digest = o.digest and state in ('WAITING', 'READING'))
              """)
          .param("locked", locked)
          .update();
    }
  }
}
