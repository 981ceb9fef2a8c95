import FlyingFox
import TestSupport

// Responses from the five documents: bodies consist of the examples of properties, or the first
// value of an enumeration if there is none.

extension ProviderServer {
  static let boson = ProviderServer(
    path: "/v1/videos/video_8a1f2c3d4e5f6a7b8c9d0e1f",
    credential: (.authorization, "Bearer key"),
    rejection: Answer(
      status: 401, body: #"{"error": {"message": "Missing key", "type": "authentication"}}"#),
    missing: Answer(
      status: 404, body: #"{"error": {"message": "No video with that ID.", "type": "missing"}}"#),
    found: Answer(
      body: """
        {"id": "video_8a1f2c3d4e5f6a7b8c9d0e1f", "object": "video", "model": "higgs-avatar",
         "status": "in_progress", "progress": 40, "size": "640x640", "created_at": 1760000000,
         "error": null}
        """))

  /// The bodies are from the page.
  static let hooked = ProviderServer(
    path: "/v1/video/vid_abc123", credential: (HTTPHeader("x-api-key"), "key"),
    rejection: Answer(status: 403, body: #"{"success": false, "message": "Not authenticated"}"#),
    missing: Answer(status: 404, body: #"{"success": false, "message": "Video not found"}"#),
    found: Answer(
      body: VendorPage.hookedVideo))

  static let magicHour = ProviderServer(
    path: "/v1/video-projects/cuid-example", credential: (.authorization, "Bearer key"),
    rejection: Answer(status: 401, body: #"{"message": "Unauthorized"}"#),
    missing: Answer(status: 404, body: #"{"message": "Not Found"}"#),
    found: Answer(
      body: """
        {"id": "cuid-example", "name": "Example Name", "status": "complete", "type": "FACE_SWAP",
         "created_at": "2024-10-19T05:16:19.027Z", "width": 512, "height": 960,
         "enabled": true, "start_seconds": 0, "end_seconds": 15, "credits_charged": 450,
         "fps": 30, "error": null,
         "downloads": [{"url": "https://videos.magichour.ai/id/output.mp4",
                        "expires_at": "2024-10-19T05:16:19.027Z"}],
         "total_frame_cost": 450,
         "download": {"url": "https://videos.magichour.ai/id/output.mp4",
                      "expires_at": "2024-10-19T05:16:19.027Z"}}
        """))

  static let hera = ProviderServer(
    path: "/v1/videos/vid_abcde12345", credential: (HTTPHeader("x-api-key"), "key"),
    rejection: Answer(status: 401, body: #"{"error": "Unauthorized"}"#),
    missing: Answer(status: 404, body: #"{"error": "Video/job not found"}"#),
    found: Answer(
      body: """
        {"video_id": "vid_abcde12345", "project_url": "https://app.hera.video/p/1",
         "status": "success", "outputs": [
           {"status": "success", "file_url": "https://files.hera.video/1.mp4",
            "config": {"format": "mp4", "aspect_ratio": "16:9", "fps": "24",
                       "resolution": "1080p"}},
           {"status": "failed", "file_url": null, "error": "Render failed",
            "config": {"format": "gif", "aspect_ratio": "1:1", "fps": "120",
                       "resolution": "4k"}}]}
        """), basePath: "/v1")

  static let bosonContent = ProviderServer(
    path: "/v1/videos/video_1/content?variant=video", credential: boson.credential,
    rejection: boson.rejection, missing: boson.missing,
    found: Answer(body: "film", headers: [.contentType: "video/mp4"]))

  static let colossyanVideo = ProviderServer(
    path: "/api/v1/generated-videos/v-1", credential: colossyan.credential,
    rejection: colossyan.rejection, missing: colossyan.missing,
    found: Answer(
      body: """
        {"id": "v-1", "jobId": "job-1", "publicUrl": "https://video.colossyan.com/v-1.mp4",
         "name": "A film", "createdAt": "2024-10-19T05:16:19.027Z", "videoDurationSeconds": 4.5}
        """), basePath: "/api/v1")

  static let colossyan = ProviderServer(
    path: "/api/v1/video-generation-jobs/job-1", credential: (.authorization, "Bearer key"),
    rejection: Answer(status: 401, body: ""), missing: Answer(status: 404, body: ""),
    found: Answer(
      body: """
        {"status": "in_queue", "videoId": "v-1", "progress": 3, "maximumProgress": 9.5,
         "creationDate": "2024-10-19"}
        """),
    basePath: "/api/v1")
}
