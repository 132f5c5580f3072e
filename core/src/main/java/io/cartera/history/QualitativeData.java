package io.cartera.history;

import io.cartera.Stability;
import io.cartera.client.Interest;
import io.cartera.client.Sentiment;
import java.util.List;

/**
 * The fourth view of a client: what moves it and what it thinks, events in order of time; immutable.
 *
 * @param interests its interests, tastes, preferences, needs, problems and aspirations
 * @param sentiments its attitudes, motivations, opinions and reviews
 * @param surveyResponses its measured opinions
 * @param notes the remarks written down about it
 * @param competitorObservations what was learned about competitors at it
 */
@Stability(Stability.Level.EVOLVING)
public record QualitativeData(
        List<Interest> interests,
        List<Sentiment> sentiments,
        List<SurveyResponse> surveyResponses,
        List<Note> notes,
        List<CompetitorObservation> competitorObservations) {

    /** Copies the lists and refuses null. */
    public QualitativeData {
        interests = List.copyOf(interests);
        sentiments = List.copyOf(sentiments);
        surveyResponses = List.copyOf(surveyResponses);
        notes = List.copyOf(notes);
        competitorObservations = List.copyOf(competitorObservations);
    }
}
