package io.touchstone.persistence.search;

import io.touchstone.domain.search.Facet;
import java.util.List;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.VectorSimilarity;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.TypeMappingStep;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurationContext;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurer;

/**
 * The index's fields and analysers. Words are looked for by their stems, phrases and beginnings of
 * words as they are written; case and accents never count.
 *
 * @param dimensions of the language model's vectors
 */
record SearchFields(int dimensions)
    implements StandalonePojoMappingConfigurer, LuceneAnalysisConfigurer {
  /** Counted up with every change of the fields or analysers: an index of another one is remade. */
  static final int VERSION = 2;

  static final String INDEX = "searchable";
  static final String KIND = "kind";
  static final String TEXT = "text";
  static final String TEXT_AS_WRITTEN = "text_as_written";
  static final String HEADLINE = "headline";
  static final String HEADLINE_AS_WRITTEN = "headline_as_written";
  static final String VECTOR = "vector";

  /**
   * Looked at for each vector's neighbours, as many as Lucene itself looks at: Hibernate Search's
   * 512 makes writing three times slower and finds hardly more.
   */
  private static final int CANDIDATES = 100;

  private static final String STEMMED = "stemmed";
  private static final String AS_WRITTEN = "as_written";

  static String of(Facet facet) {
    return switch (facet) {
      case INVESTIGATION -> "investigation";
      case OUTLET -> "outlets";
      case STANDING -> "standing";
      case MONTH -> "month";
    };
  }

  @Override
  public void configure(StandalonePojoMappingConfigurationContext context) {
    TypeMappingStep type = context.programmaticMapping().type(SearchDocument.class);
    type.searchEntity();
    type.indexed().index(INDEX);
    type.property("id").documentId();
    keyword(type, KIND);
    for (Facet facet : Facet.values()) {
      keyword(type, of(facet));
    }
    text(type, "text", TEXT, STEMMED);
    text(type, "text", TEXT_AS_WRITTEN, AS_WRITTEN);
    text(type, "headline", HEADLINE, STEMMED);
    text(type, "headline", HEADLINE_AS_WRITTEN, AS_WRITTEN);
    type.property("vector")
        .vectorField(dimensions, VECTOR)
        .vectorSimilarity(VectorSimilarity.COSINE)
        .efConstruction(CANDIDATES);
  }

  private static void keyword(TypeMappingStep type, String name) {
    type.property(name).keywordField(name).projectable(Projectable.YES).aggregable(Aggregable.YES);
  }

  private static void text(TypeMappingStep type, String property, String name, String analyser) {
    type.property(property)
        .fullTextField(name)
        .analyzer(analyser)
        .highlightable(List.of(Highlightable.UNIFIED));
  }

  @Override
  public void configure(LuceneAnalysisConfigurationContext context) {
    context
        .analyzer(STEMMED)
        .custom()
        .tokenizer("standard")
        .tokenFilter("englishPossessive")
        .tokenFilter("lowercase")
        .tokenFilter("asciiFolding")
        .tokenFilter("snowballPorter")
        .param("language", "English");
    context
        .analyzer(AS_WRITTEN)
        .custom()
        .tokenizer("standard")
        .tokenFilter("lowercase")
        .tokenFilter("asciiFolding");
  }
}
